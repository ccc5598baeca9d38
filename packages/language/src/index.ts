// The door of @offshoot/language (docs/architecture.md).
