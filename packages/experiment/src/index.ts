// The door of @offshoot/experiment (docs/architecture.md).
