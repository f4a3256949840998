//! Cold too late and heat too early, counted from the onset of the pain.

use poultice::therapy::builtin;
use poultice::therapy::protocol::{Modality, Phase, Protocol, Rest, RestFrom, Span, Step, Until};
use poultice::therapy::safety::{self, Injury, Reason, Situation};

fn phase(until: Until, ask_at_hours: Option<u32>, modality: Modality) -> Phase {
    Phase {
        until,
        ask_at_hours,
        rest: Rest { mins: Span::exactly(120), from: RestFrom::Removal },
        max_per_day: Some(4),
        steps: vec![Step { modality, mins: Span { low: 10, high: 10 }, alternatives: Vec::new() }],
    }
}

fn protocol(phases: Vec<Phase>) -> Protocol {
    let text = String::new;
    Protocol { id: "own".into(), name: "Own".into(), summary: text(), sources: Vec::new(), evidence: text(), phases }
}

fn hours(low: u32, high: u32) -> Until {
    Until::SinceOnsetHours(Span { low, high })
}

#[test]
fn cold_beyond_seventy_two_hours() {
    let too_late = |hours| Some(Reason::ColdTooLate { hours, limit: 72 });
    let cases = [
        (hours(48, 72), None, None),
        (hours(48, 73), None, too_late(Some(73))),
        (Until::Stopped, None, too_late(None)),
        (Until::Stopped, Some(72), None),
        (Until::Stopped, Some(73), too_late(Some(73))),
        // Four a day: twelve take three days.
        (Until::Applications(12), None, None),
        (Until::Applications(13), None, too_late(Some(78))),
    ];
    for (until, ask, expected) in cases {
        for modality in [Modality::Cold, Modality::IceMassage] {
            let protocol = protocol(vec![phase(until, ask, modality)]);
            assert_eq!(protocol.validate(), Ok(()));
            let found = safety::check(&protocol, &Situation::default());
            let reasons: Vec<_> = found.iter().map(|finding| finding.reason).collect();
            assert_eq!(reasons, expected.into_iter().collect::<Vec<_>>(), "{until:?} {ask:?} {modality:?}");
        }
        let heat = protocol(vec![phase(until, ask, Modality::Heat)]);
        assert_eq!(safety::check(&heat, &Situation::default()), [], "heat may go on");
    }
}

#[test]
fn a_late_start_makes_counted_cold_end_later() {
    let protocol = protocol(vec![phase(Until::Applications(12), None, Modality::Cold)]);
    let late = Situation { hours_since_onset: 10.0, ..Situation::default() };
    assert_eq!(safety::check(&protocol, &late)[0].reason, Reason::ColdTooLate { hours: Some(82), limit: 72 });
}

#[test]
fn cold_after_heat_counts_from_the_onset_too() {
    let found = safety::check(
        &protocol(vec![
            phase(hours(70, 71), None, Modality::Heat),
            phase(Until::Applications(5), None, Modality::Cold),
        ]),
        &Situation::default(),
    );
    assert_eq!(found[0].reason, Reason::ColdTooLate { hours: Some(101), limit: 72 });
    assert_eq!(found[0].field, "phase[1].until");
}

#[test]
fn heat_before_forty_eight_hours_on_an_injury_or_a_swelling() {
    let cold_then_heat =
        |until| protocol(vec![phase(until, None, Modality::Cold), phase(hours(168, 168), None, Modality::Heat)]);
    let heat = protocol(vec![phase(Until::Stopped, None, Modality::Heat)]);
    let cases = [
        ("heat at once", heat.clone(), 0.0, Some((0, "phase[0].step[0].modality"))),
        ("heat at hour 47", heat.clone(), 47.9, Some((47, "phase[0].step[0].modality"))),
        ("heat at hour 48", heat, 48.0, None),
        ("a window from 48 h", cold_then_heat(hours(48, 72)), 0.0, None),
        ("a window from 24 h", cold_then_heat(hours(24, 48)), 0.0, Some((24, "phase[0].until"))),
        ("a window from 24 h, started late", cold_then_heat(hours(24, 48)), 50.0, None),
        ("four colds", cold_then_heat(Until::Applications(4)), 3.0, Some((9, "phase[0].until"))),
        ("cold until stopped", cold_then_heat(Until::Stopped), 3.0, Some((3, "phase[0].until"))),
    ];
    for (what, protocol, hours_since_onset, expected) in cases {
        for injury in [Injury::Neither, Injury::FreshInjury, Injury::Swelling] {
            let situation = Situation { injury, hours_since_onset, ..Situation::default() };
            let found = safety::check(&protocol, &situation);
            let early: Vec<_> = found
                .iter()
                .filter_map(|finding| match finding.reason {
                    Reason::HeatTooEarly { hours, limit: 48 } => Some((hours, finding.field.as_str())),
                    _ => None,
                })
                .collect();
            let expected = expected.filter(|_| injury != Injury::Neither);
            assert_eq!(early, expected.into_iter().collect::<Vec<_>>(), "{what}, {injury:?}");
        }
    }
}

#[test]
fn hours_that_are_no_number_count_as_just_now() {
    let heat = protocol(vec![phase(Until::Stopped, None, Modality::Heat)]);
    for hours_since_onset in [f64::NAN, f64::INFINITY, -5.0] {
        let found = safety::check(&heat, &Situation { injury: Injury::Swelling, hours_since_onset, sleep: None });
        assert_eq!(found.len(), 1, "{hours_since_onset}");
    }
}

#[test]
fn switching_early_to_heat_is_warned_of_where_there_is_an_injury() {
    let default = builtin::find(builtin::DEFAULT_ID).expect("built in");
    let warned = |from, hours, injury| !safety::check_switch(default, from, hours, injury).is_empty();
    assert!(warned(0, 30.0, Injury::FreshInjury));
    assert!(warned(0, 30.0, Injury::Swelling));
    assert!(!warned(0, 30.0, Injury::Neither));
    assert!(!warned(0, 48.0, Injury::FreshInjury));
    assert!(!warned(1, 30.0, Injury::FreshInjury), "there is nothing after the last phase");
    assert!(!warned(usize::MAX, 30.0, Injury::FreshInjury));
}
