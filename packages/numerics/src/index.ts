// The door of @offshoot/numerics (docs/architecture.md).
