// The door of @offshoot/ui (docs/architecture.md).
