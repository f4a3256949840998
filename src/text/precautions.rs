//! Words for what to know before and beside the timer.

use crate::t;
use crate::text::LOADER;
use crate::therapy::precautions::{Item, Topic};
use crate::therapy::protocol::{Phase, Protocol};

/// Who should ask before this protocol, in one sentence.
pub fn short(protocol: &Protocol) -> String {
    if protocol.phases.iter().any(Phase::uses_cold) { t!("start-not-cold") } else { t!("start-not-heat") }
}

/// The lists of who should ask before this protocol.
pub fn topics(protocol: &Protocol) -> Vec<Topic> {
    let cold = protocol.phases.iter().any(Phase::uses_cold).then_some(Topic::NoCold);
    let heat = protocol.phases.iter().any(Phase::uses_heat).then_some(Topic::NoHeat);
    cold.into_iter().chain(heat).collect()
}

/// The heading of a topic.
pub fn heading(topic: Topic) -> String {
    LOADER.get(topic.key())
}

/// The sentence of one thing to know, without its source.
pub fn sentence(item: &Item) -> String {
    LOADER.get(item.key)
}
