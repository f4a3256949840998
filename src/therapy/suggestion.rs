//! Which programme somebody is offered who has not picked one.

use super::builtin;
use super::safety::{HEAT_FROM_HOURS, Injury, Situation};

/// The built-in programme for pain that began too long ago for cold to come first.
pub const LATE_ID: &str = "heat-15-20";

/// The id of the built-in programme that suits the situation. A fresh injury or a swelling keeps cold first; any other
/// pain gets heat from [`HEAT_FROM_HOURS`] on, where the sources' cold ends.
pub fn suggested(situation: &Situation) -> &'static str {
    let late = situation.hours_since_onset >= f64::from(HEAT_FROM_HOURS);
    if late && situation.injury == Injury::Neither { LATE_ID } else { builtin::DEFAULT_ID }
}
