//! Words for where it hurts: the places that are offered.

use std::sync::LazyLock;

use crate::text::LOADER;
use crate::text::language::in_every;

/// Keys of the places that are offered, in their order.
const OFFERED: [&str; 4] = ["start-lower-back", "start-neck", "start-knee", "start-ankle"];

/// In every language, looked up once somebody's place isn't one in the language in use.
static EVERYWHERE: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| in_every(&OFFERED));

/// The places that are offered.
pub fn offered() -> [String; 4] {
    OFFERED.map(|key| LOADER.get(key))
}

/// Which of the places is meant by these words, in whatever language they were written down.
pub fn offered_as(words: &str) -> Option<usize> {
    let among = |places: &[String]| places.iter().position(|place| place == words);
    among(&offered()).or_else(|| EVERYWHERE.iter().find_map(|places| among(places)))
}
