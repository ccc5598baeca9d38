// The door of @offshoot/pharmacology (docs/architecture.md).
