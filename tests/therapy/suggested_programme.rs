//! Which programme is offered: cold first, and heat once cold's two days are over and nothing is injured or swollen.

use poultice::therapy::builtin;
use poultice::therapy::safety::{Injury, Situation};
use poultice::therapy::suggestion::{LATE_ID, suggested};

fn offered(injury: Injury, hours_since_onset: f64) -> &'static str {
    suggested(&Situation { injury, hours_since_onset, ..Situation::default() })
}

#[test]
fn cold_for_two_days_and_then_heat() {
    assert_eq!(offered(Injury::Neither, 0.0), builtin::DEFAULT_ID);
    assert_eq!(offered(Injury::Neither, 47.9), builtin::DEFAULT_ID);
    assert_eq!(offered(Injury::Neither, 48.0), LATE_ID);
    assert_eq!(offered(Injury::Neither, 400.0), LATE_ID);
    assert!(builtin::find(LATE_ID).is_some_and(|protocol| !protocol.phases[0].uses_cold()), "there is one");
}

#[test]
fn an_injury_or_a_swelling_keeps_cold_first() {
    for injury in [Injury::FreshInjury, Injury::Swelling] {
        for hours in [0.0, 48.0, 100.0] {
            assert_eq!(offered(injury, hours), builtin::DEFAULT_ID, "{injury:?} {hours}");
        }
    }
}
