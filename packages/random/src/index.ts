// The door of @offshoot/random (docs/architecture.md).
