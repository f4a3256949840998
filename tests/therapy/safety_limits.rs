//! The limits on minutes, rests and counts, each at its figure and just over it.

use poultice::therapy::protocol::{Alternative, Modality, Phase, Protocol, Rest, RestFrom, Span, Step, Until};
use poultice::therapy::safety::{self, Reason, Severity, Situation};

use Modality::{Cold, Heat, IceMassage, Rest as Pause};
use Severity::{Refuse, Warn};

fn step(modality: Modality, mins: u32) -> Step {
    Step { modality, mins: Span::exactly(mins), alternatives: Vec::new() }
}

/// One phase whose rhythm alone gives no finding: two hours off, three times a day, to hour 72.
fn phase(steps: Vec<Step>) -> Phase {
    Phase {
        until: Until::SinceOnsetHours(Span { low: 48, high: 72 }),
        ask_at_hours: None,
        rest: Rest { mins: Span::exactly(120), from: RestFrom::Removal },
        max_per_day: Some(3),
        steps,
    }
}

fn protocol(phase: Phase) -> Protocol {
    let text = String::new;
    let protocol = Protocol {
        id: "own".into(),
        name: "Own".into(),
        summary: text(),
        sources: Vec::new(),
        evidence: text(),
        phases: vec![phase],
    };
    assert_eq!(protocol.validate(), Ok(()));
    protocol
}

/// Severity and field of each finding.
fn findings(phase: Phase) -> Vec<(Severity, String)> {
    let findings = safety::check(&protocol(phase), &Situation::default());
    assert!(findings.iter().all(|finding| !finding.source.is_empty()));
    findings.into_iter().map(|finding| (finding.severity, finding.field)).collect()
}

#[test]
fn minutes_on_the_skin() {
    let first = "phase[0].step[0].mins";
    let cases = [
        (vec![step(Cold, 20)], None),
        (vec![step(Cold, 21)], Some((Warn, first))),
        (vec![step(Cold, 30)], Some((Warn, first))),
        (vec![step(Cold, 31)], Some((Refuse, first))),
        (vec![step(IceMassage, 10)], None),
        (vec![step(IceMassage, 11)], Some((Refuse, first))),
        (vec![step(IceMassage, 40)], Some((Refuse, first))),
        (vec![step(Heat, 20)], None),
        (vec![step(Heat, 21)], Some((Warn, first))),
        (vec![step(Heat, 30)], Some((Warn, first))),
        (vec![step(Heat, 31)], Some((Refuse, first))),
        // Steps of one modality in a row count as one.
        (vec![step(Cold, 10), step(Cold, 10)], None),
        (vec![step(Cold, 15), step(Cold, 15)], Some((Warn, "phase[0].step[1].mins"))),
        (vec![step(Cold, 15), step(Cold, 15), step(Cold, 1)], Some((Refuse, "phase[0].step[2].mins"))),
        (vec![step(Heat, 16), step(Heat, 15)], Some((Refuse, "phase[0].step[1].mins"))),
        (vec![step(IceMassage, 6), step(IceMassage, 6)], Some((Refuse, "phase[0].step[1].mins"))),
        // Ice massage beside a cold pack is cold too.
        (vec![step(Cold, 20), step(IceMassage, 10)], Some((Warn, "phase[0].step[1].mins"))),
        (vec![step(Cold, 21), step(IceMassage, 10)], Some((Refuse, "phase[0].step[1].mins"))),
        // Something else between, or a rest, starts anew.
        (vec![step(Cold, 20), step(Pause, 20), step(Cold, 20)], None),
        (vec![step(Cold, 10), step(Pause, 10), step(Cold, 10)], None),
        (vec![step(Heat, 20), step(Pause, 1), step(IceMassage, 10)], None),
        // But not a rest too short for the skin to recover.
        (vec![step(Cold, 30), step(Pause, 1), step(Cold, 30)], Some((Refuse, "phase[0].step[2].mins"))),
        (vec![step(Cold, 10), step(Pause, 9), step(Cold, 11)], Some((Warn, "phase[0].step[2].mins"))),
        (vec![step(IceMassage, 6), step(Pause, 5), step(IceMassage, 6)], Some((Refuse, "phase[0].step[2].mins"))),
        (vec![step(Heat, 20), step(Pause, 19), step(Heat, 20)], Some((Refuse, "phase[0].step[2].mins"))),
        (vec![step(Heat, 20), step(IceMassage, 10)], None),
        (vec![step(Cold, 20), step(Heat, 20), step(Cold, 20)], None),
    ];
    for (steps, expected) in cases {
        let expected: Vec<_> = expected.into_iter().map(|(severity, field)| (severity, field.to_owned())).collect();
        assert_eq!(findings(phase(steps.clone())), expected, "{steps:?}");
    }
}

#[test]
fn the_upper_end_of_a_range_counts() {
    let steps = vec![Step { mins: Span { low: 5, high: 31 }, ..step(Cold, 1) }];
    assert_eq!(findings(phase(steps)), [(Refuse, "phase[0].step[0].mins".to_owned())]);
}

#[test]
fn an_alternative_hides_nothing() {
    let or = |modality, mins| Alternative { modality, mins: Span::exactly(mins) };
    let heat = Step { alternatives: vec![or(Heat, 10), or(IceMassage, 11)], ..step(Heat, 20) };
    assert_eq!(findings(phase(vec![heat])), [(Refuse, "phase[0].step[0].or[1].mins".to_owned())]);
    let either = Step { alternatives: vec![or(Cold, 20)], ..step(Heat, 20) };
    let mut twice = phase(vec![either.clone(), either]);
    twice.rest.mins = Span::exactly(300);
    let found = findings(twice);
    assert_eq!(
        found.iter().filter(|(severity, _)| *severity == Refuse).count(),
        2,
        "40 min cold, 40 min heat: {found:?}"
    );
}

#[test]
fn a_rest_is_at_least_as_long_as_what_came_before_it() {
    let rest = |mins, from, steps| Phase { rest: Rest { mins, from }, ..phase(steps) };
    let field = "phase[0].rest.mins".to_owned();
    let cold = || vec![step(Cold, 20)];
    let split = || vec![step(Cold, 10), step(Pause, 10), step(Cold, 10)];
    let exactly = Span::exactly;
    let cases = [
        (rest(exactly(60), RestFrom::Removal, cold()), None),
        (rest(exactly(59), RestFrom::Removal, cold()), Some(Warn)),
        (rest(exactly(20), RestFrom::Removal, cold()), Some(Warn)),
        (rest(exactly(19), RestFrom::Removal, cold()), Some(Refuse)),
        (rest(Span { low: 10, high: 600 }, RestFrom::Removal, cold()), Some(Refuse)),
        (rest(exactly(80), RestFrom::Start, cold()), None),
        (rest(exactly(79), RestFrom::Start, cold()), Some(Warn)),
        (rest(exactly(40), RestFrom::Start, cold()), Some(Warn)),
        (rest(exactly(39), RestFrom::Start, cold()), Some(Refuse)),
        (rest(exactly(5), RestFrom::Start, cold()), Some(Refuse)),
        // Where the minutes are a range, the longest application leaves the shortest rest.
        (rest(exactly(80), RestFrom::Start, vec![Step { mins: Span { low: 5, high: 20 }, ..step(Cold, 1) }]), None),
        (
            rest(exactly(79), RestFrom::Start, vec![Step { mins: Span { low: 5, high: 20 }, ..step(Cold, 1) }]),
            Some(Warn),
        ),
        // The rest inside an application is its own affair, but its minutes pass.
        (rest(exactly(90), RestFrom::Start, split()), None),
        (rest(exactly(89), RestFrom::Start, split()), Some(Warn)),
        (rest(exactly(49), RestFrom::Start, split()), Some(Refuse)),
        // Heat needs no hour to cool down.
        (rest(exactly(20), RestFrom::Removal, vec![step(Heat, 20)]), None),
        (rest(exactly(19), RestFrom::Removal, vec![step(Heat, 20)]), Some(Refuse)),
    ];
    for (phase, severity) in cases {
        let expected: Vec<_> = severity.map(|severity| (severity, field.clone())).into_iter().collect();
        assert_eq!(findings(phase.clone()), expected, "{phase:?}");
    }
}

#[test]
fn more_than_eight_cold_applications_a_day() {
    let rhythm = |rest, max_per_day| Phase {
        rest: Rest { mins: Span { low: rest, high: 600 }, from: RestFrom::Start },
        max_per_day,
        ..phase(vec![step(Cold, 20)])
    };
    let by_cap = || vec![(Warn, "phase[0].max_per_day".to_owned())];
    let by_rest = || vec![(Warn, "phase[0].rest.mins".to_owned())];
    assert_eq!(findings(rhythm(80, Some(8))), []);
    assert_eq!(findings(rhythm(80, Some(9))), by_cap());
    // 930 waking minutes: eight fit every 117 minutes, nine every 116.
    assert_eq!(findings(rhythm(117, None)), []);
    assert_eq!(findings(rhythm(116, None)), by_rest());
    assert_eq!(findings(rhythm(120, Some(20))), [], "what can't be reached needs no warning");
    let mut few = Phase { until: Until::Applications(8), ..rhythm(80, None) };
    few.rest.mins.high = 120;
    assert_eq!(findings(few), []);
    let awake = Situation { sleep: None, ..Situation::default() };
    let found = safety::check(&protocol(rhythm(120, None)), &awake);
    assert_eq!(found[0].reason, Reason::ManyColdApplications { count: 12, limit: 8 });
    let heat = Phase { steps: vec![step(Heat, 20)], ..rhythm(80, None) };
    assert_eq!(findings(heat), []);
}

#[test]
fn refusals_come_first_and_one_is_enough() {
    let mut both = phase(vec![step(Cold, 25), step(Heat, 31)]);
    both.rest.mins = Span::exactly(56);
    let found = safety::check(&protocol(both), &Situation::default());
    let severities: Vec<_> = found.iter().map(|finding| finding.severity).collect();
    assert_eq!(severities, [Refuse, Warn, Warn]);
    assert!(safety::refused(&found));
    assert!(!safety::refused(&found[1..]));
    assert!(!safety::refused(&[]));
}
