//! How taxonomy terms of ours are known again in HSDS: what their codes begin with.

/// What a taxonomy term of ours that holds a cell's text begins with.
pub const FACT: &str = "budkavle-";

/// A taxonomy of ours: the prefix of its codes and messages, and the column that names it.
pub const TAXONOMIES: [(&str, &str); 3] = [("situation-", "situations"), ("target-group-", "target-groups"), ("sector-", "sector")];
