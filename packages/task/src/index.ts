// The door of @offshoot/task (docs/architecture.md).
