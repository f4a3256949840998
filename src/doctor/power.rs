//! Whether the machine can be kept from falling asleep by itself. That it can't is no fault, but worth knowing.

use super::{Check, Kind};
use crate::agent::awake;
use crate::t;

/// Holds the machine awake for a moment.
pub fn check() -> Vec<Check> {
    vec![match awake::probe(&t!("awake-reason")) {
        Ok(by) => Check::fine(Kind::KeepAwake, t!("doctor-awake-fine", by = by.join(", "))),
        Err(why) => Check::warning(Kind::KeepAwake, t!("doctor-awake-none", why = why), t!("doctor-awake-todo")),
    }]
}
