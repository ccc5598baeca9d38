// The door of @offshoot/protocol (docs/architecture.md).
