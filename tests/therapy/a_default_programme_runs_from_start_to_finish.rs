use poultice::therapy::event::Decider;
use poultice::therapy::protocol::Modality;
use poultice::therapy::state::{Named, Place, Recorded};

use crate::support::{APPLY, REMOVE, case};

#[test]
fn every_reminder_followed_late_ends_in_heat_and_then_in_finished() {
    let mut patient = case().start();
    assert_eq!(patient.named(), Named::Ready, "a session just started waits for its first application");
    let mut switched = None;
    for _ in 0..2000 {
        match patient.named() {
            Named::Ready | Named::Due => drop(patient.act(APPLY)),
            Named::RemoveNow => drop(patient.act(REMOVE)),
            Named::Finished => break,
            _ => {
                let span = patient.to_deadline().expect("a running session has a deadline");
                patient.wait(span);
                if patient.state().phase == 1 && switched.is_none() {
                    switched = Some((patient.now.wall - patient.state().onset, patient.state().phase_by));
                }
                // The question at 48 h stays open: the rhythm goes on and the late end decides.
                if patient.named() == Named::ChoosingSwitch && patient.try_act(APPLY).is_err() {
                    continue;
                }
            }
        }
    }
    let state = patient.state();
    assert_eq!(patient.named(), Named::Finished);
    assert!(matches!(state.place, Place::Finished { by: Decider::Programme, .. }));
    assert_eq!((patient.now.wall - state.onset).num_hours(), 168);
    let (since_onset, by) = switched.expect("it went on to heat");
    assert_eq!((since_onset.num_hours(), by), (72, Decider::Programme));
    for record in &state.records {
        let heat = record.phase == 1;
        assert_eq!(record.modality, if heat { Modality::Heat } else { Modality::Cold });
        let Recorded::Applied { ended, .. } = &record.what else { continue };
        assert!(ended.is_some());
    }
    assert_eq!(state.counts.missed + state.counts.skipped, 0);
    // In the cold phase the day's eight are used up before the night begins: only heat is slept through.
    assert_eq!(state.counts.asleep, 4, "one a night");
}
