"""The base page, components, navigation and the static build."""
