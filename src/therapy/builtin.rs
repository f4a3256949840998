//! The protocols that come with the program. Their figures are those of the published sources their files name.

use std::sync::LazyLock;

use super::protocol::Protocol;

/// The id of the protocol a person who picks nothing gets.
pub const DEFAULT_ID: &str = "cold-20-every-1-2h";

/// The files, in the order in which they are listed: the default first.
const FILES: [&str; 11] = [
    include_str!("../../assets/protocols/cold-20-every-1-2h.toml"),
    include_str!("../../assets/protocols/cold-25-90.toml"),
    include_str!("../../assets/protocols/cold-20-30.toml"),
    include_str!("../../assets/protocols/cold-15-20-several.toml"),
    include_str!("../../assets/protocols/cold-nhs.toml"),
    include_str!("../../assets/protocols/cold-short.toml"),
    include_str!("../../assets/protocols/intermittent-10-10-10.toml"),
    include_str!("../../assets/protocols/heat-15-20.toml"),
    include_str!("../../assets/protocols/heat-first.toml"),
    include_str!("../../assets/protocols/heat-20-ice-massage-10.toml"),
    include_str!("../../assets/protocols/heat-then-cold.toml"),
];

/// Parsed once. A test loads every file, so none is left out here.
static ALL: LazyLock<Vec<Protocol>> =
    LazyLock::new(|| FILES.iter().filter_map(|text| Protocol::from_toml(text).ok()).collect());

/// Every built-in protocol, the default first.
pub fn all() -> &'static [Protocol] {
    &ALL
}

/// The built-in protocol with this id.
pub fn find(id: &str) -> Option<&'static Protocol> {
    ALL.iter().find(|protocol| protocol.id == id)
}

/// Whether this is a built-in protocol as it was published, not one of the person's own that took its id.
pub fn is_builtin(protocol: &Protocol) -> bool {
    find(&protocol.id) == Some(protocol)
}
