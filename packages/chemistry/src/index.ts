// The door of @offshoot/chemistry (docs/architecture.md).
