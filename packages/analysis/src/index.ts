// The door of @offshoot/analysis (docs/architecture.md).
