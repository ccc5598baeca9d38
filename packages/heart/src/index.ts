// The door of @offshoot/heart (docs/architecture.md).
