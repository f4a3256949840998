//! People in the states that several tests look at, on Thursday 19 November 2026 from 08:00 on.

use poultice::therapy::command::Command;

use crate::patient::{APPLY, Patient, REMOVE, patient};

/// Six hours after it began, the first ice is on for so many minutes.
pub fn on(mins: i64) -> Patient {
    let mut patient = patient(6);
    patient.act(APPLY);
    patient.wait_mins(mins);
    patient
}

/// That ice came off on time, so many minutes ago.
pub fn rested(mins: i64) -> Patient {
    let mut patient = on(20);
    patient.act(REMOVE);
    patient.wait_mins(mins);
    patient
}

/// The second ice is on for so many minutes.
pub fn on_again(mins: i64) -> Patient {
    let mut patient = rested(70);
    patient.act(APPLY);
    patient.wait_mins(mins);
    patient
}

/// 48 hours are over, and the next part may begin.
pub fn choosing() -> Patient {
    let mut patient = patient(46);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(105);
    patient
}

/// The programme is over; it helped.
pub fn finished() -> Patient {
    let mut patient = patient(100);
    for score in [7, 4] {
        patient.act(Command::LogPain { score, when: None, note: String::new() });
        patient.act(APPLY);
        patient.wait_mins(20);
        patient.act(REMOVE);
        patient.wait_mins(125);
    }
    patient.wait_mins(72 * 60);
    patient
}
