// The door of @offshoot/brain (docs/architecture.md).
