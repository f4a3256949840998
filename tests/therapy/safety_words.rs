//! A finding says in plain words what is wrong, with its figures.

use poultice::text::safety::reason;
use poultice::therapy::protocol::Modality;
use poultice::therapy::safety::{Finding, Reason, Severity};

fn words(severity: Severity, what: Reason) -> String {
    reason(&Finding { severity, field: String::new(), reason: what, source: String::new(), suggestion: None })
}

#[test]
fn every_reason_has_words_with_its_figures() {
    let (warn, refuse) = (Severity::Warn, Severity::Refuse);
    let long = |published| Reason::TooLong { modality: Modality::IceMassage, mins: 25, limit: 20, published };
    let cases = [
        (refuse, long(false), vec!["25 minutes of ice massage", "20"]),
        (refuse, long(true), vec!["25", "20", "never"]),
        (warn, long(false), vec!["25", "20"]),
        (warn, long(true), vec!["as published, above the usual 20"]),
        (refuse, Reason::RestShorterThanApplication { rest_mins: 11, skin_mins: 23 }, vec!["11", "23"]),
        (warn, Reason::ShortRestAfterCold { rest_mins: 31, limit: 60 }, vec!["31", "60"]),
        (warn, Reason::ManyColdApplications { count: 1200, limit: 8 }, vec!["1200", "8"]),
        (warn, Reason::ColdTooLate { hours: Some(96), limit: 72 }, vec!["96", "72"]),
        (warn, Reason::ColdTooLate { hours: None, limit: 72 }, vec!["72"]),
        (warn, Reason::HeatTooEarly { hours: 24, limit: 48 }, vec!["24", "48"]),
        (warn, Reason::HeatTooEarly { hours: 0, limit: 48 }, vec!["at once", "48"]),
        (warn, Reason::HeatTooEarly { hours: 1, limit: 48 }, vec!["an hour", "48"]),
    ];
    for (severity, reason, parts) in cases {
        let words = words(severity, reason);
        assert!(parts.iter().all(|part| words.contains(part)), "{reason:?}: {words}");
        assert!(words.ends_with('.'), "{words}");
    }
}

#[test]
fn severities_are_written_in_small_letters() {
    assert_eq!(serde_json::to_string(&Severity::Refuse).expect("a word"), "\"refuse\"");
    assert_eq!(serde_json::to_string(&Severity::Warn).expect("a word"), "\"warn\"");
}
