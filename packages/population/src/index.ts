// The door of @offshoot/population (docs/architecture.md).
