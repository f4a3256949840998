//! Words for what to know before and beside the timer.

use crate::text::LOADER;
use crate::therapy::precautions::{Item, Topic};

/// The heading of a topic.
pub fn heading(topic: Topic) -> String {
    LOADER.get(topic.key())
}

/// The sentence of one thing to know, without its source.
pub fn sentence(item: &Item) -> String {
    LOADER.get(item.key)
}
