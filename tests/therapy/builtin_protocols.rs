//! The eleven published programmes come with the program, as they were published.

use poultice::text::{self, LOADER};
use poultice::therapy::builtin;
use poultice::therapy::protocol::{Modality, RestFrom, Span, Until};
use poultice::therapy::safety::{self, Injury, Reason, Situation};

const IDS: [&str; 11] = [
    "cold-20-every-1-2h",
    "cold-25-90",
    "cold-20-30",
    "cold-15-20-several",
    "cold-nhs",
    "cold-short",
    "intermittent-10-10-10",
    "heat-15-20",
    "heat-first",
    "heat-20-ice-massage-10",
    "heat-then-cold",
];

#[test]
fn all_eleven_load_and_the_default_comes_first() {
    let ids: Vec<_> = builtin::all().iter().map(|protocol| protocol.id.as_str()).collect();
    assert_eq!(ids, IDS);
    assert_eq!(builtin::DEFAULT_ID, IDS[0]);
    assert!(builtin::find("no-such").is_none());
}

#[test]
fn each_names_its_sources_and_how_sure_anyone_is() {
    for protocol in builtin::all() {
        assert!(!protocol.sources.is_empty(), "{}", protocol.id);
        assert!(!protocol.summary.is_empty() && !protocol.evidence.is_empty(), "{}", protocol.id);
    }
}

#[test]
fn the_locale_files_have_their_words_and_the_files_say_the_same() {
    for protocol in builtin::all() {
        for part in ["name", "summary", "evidence"] {
            assert!(LOADER.has(&format!("protocol-{}-{part}", protocol.id)), "{} {part}", protocol.id);
        }
        assert_eq!(text::protocol::name(protocol), protocol.name);
        assert_eq!(text::protocol::summary(protocol), protocol.summary);
        assert_eq!(text::protocol::evidence(protocol), protocol.evidence);
    }
}

#[test]
fn an_own_protocol_that_took_a_built_in_id_shows_its_own_words() {
    let mut own = builtin::all()[0].clone();
    own.name = "Mine".into();
    assert_eq!(text::protocol::name(&own), "Mine");
}

#[test]
fn none_is_refused_in_any_situation() {
    for protocol in builtin::all() {
        for injury in [Injury::Neither, Injury::FreshInjury, Injury::Swelling] {
            for hours_since_onset in [0.0, 47.0, 100.0] {
                for sleep in [None, Some(Default::default())] {
                    let findings = safety::check(protocol, &Situation { injury, hours_since_onset, sleep });
                    assert!(!safety::refused(&findings), "{}: {findings:?}", protocol.id);
                }
            }
        }
    }
}

#[test]
fn the_default_has_nothing_to_warn_of() {
    let default = builtin::find(builtin::DEFAULT_ID).expect("built in");
    let swollen = Situation { injury: Injury::Swelling, ..Situation::default() };
    assert_eq!(safety::check(default, &swollen), []);
    let [cold, heat] = &default.phases[..] else { panic!("two phases") };
    assert_eq!((cold.modality(), cold.steps[0].mins), (Modality::Cold, Span::exactly(20)));
    assert_eq!(cold.rest.mins, Span { low: 60, high: 120 });
    assert_eq!(cold.rest.from, RestFrom::Removal);
    assert_eq!(cold.until, Until::SinceOnsetHours(Span { low: 48, high: 72 }));
    assert_eq!(cold.max_per_day, Some(8));
    assert_eq!((heat.modality(), heat.steps[0].mins), (Modality::Heat, Span { low: 15, high: 20 }));
    assert_eq!(heat.until, Until::SinceOnsetHours(Span::exactly(168)));
}

#[test]
fn twenty_five_minutes_are_run_as_published_and_the_same_rhythm_is_offered_at_twenty() {
    let protocol = builtin::find("cold-25-90").expect("built in");
    let findings = safety::check(protocol, &Situation::default());
    let long = findings.iter().find(|finding| matches!(finding.reason, Reason::TooLong { .. })).expect("warned of");
    let words = text::safety::reason(long);
    assert!(words.contains("as published, above the usual 20"), "{words}");
    let gentler = long.suggestion.expect("offered").applied_to(protocol);
    assert_eq!(gentler.phases[0].steps[0].mins, Span::exactly(20));
    assert_eq!(gentler.phases[0].rest, protocol.phases[0].rest);
    let findings = safety::check(&gentler, &Situation::default());
    assert!(!findings.iter().any(|finding| matches!(finding.reason, Reason::TooLong { .. })), "{findings:?}");
}

#[test]
fn each_rhythm_reads_in_one_line() {
    let rhythm = |id| text::protocol::rhythm(builtin::find(id).expect("built in"));
    assert_eq!(
        rhythm("cold-20-every-1-2h"),
        "Cold 20 min, 60–120 min off, at most 8 a day, until 48–72 h; then heat 15–20 min, 2–3 h off, to day 7"
    );
    assert_eq!(
        rhythm("heat-20-ice-massage-10"),
        "Heat 20 min or ice massage 10 min, 2–3 h off, until you stop, asked at 72 h"
    );
    assert_eq!(rhythm("intermittent-10-10-10"), "Cold 10 min, rest 10 min, cold 10 min, every 2 h, until 72 h");
}

#[test]
fn a_source_key_is_spelled_out_for_the_reader() {
    assert_eq!(text::protocol::source("S2; NHS; Johns Hopkins"), "web article S2; NHS; Johns Hopkins");
    assert_eq!(text::protocol::source("Bleakley 2006"), "Bleakley 2006");
}
