//! Compiles plans and copy into a static offer site.
