// The door of @offshoot/quantities (docs/architecture.md).
