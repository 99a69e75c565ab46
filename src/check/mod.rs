//! What can be wrong with a site that could be read: one rule a file.
