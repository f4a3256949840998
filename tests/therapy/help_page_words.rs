//! Everything on the help page has its sentence.

use std::collections::HashSet;

use poultice::text::{LOADER, precautions};
use poultice::therapy::precautions::Topic;

#[test]
fn every_topic_and_every_item_has_a_sentence_of_its_own() {
    let mut seen = HashSet::new();
    for topic in Topic::ALL {
        assert!(LOADER.has(topic.key()), "{}", topic.key());
        assert!(seen.insert(precautions::heading(topic)));
        assert!(!topic.items().is_empty());
        for item in topic.items() {
            assert!(LOADER.has(item.key), "{}", item.key);
            assert!(seen.insert(precautions::sentence(item)), "{} is said twice", item.key);
        }
    }
}

#[test]
fn the_most_urgent_comes_first() {
    assert_eq!(Topic::ALL[0], Topic::Emergency);
}
