//! Numbers with a fraction, with the sign that parts it in the person's language.

use crate::t;

/// Tenths with one digit after the sign: 12 is 1.2.
pub fn tenths(value: u32) -> String {
    format!("{}{}{}", value / 10, t!("decimal-sign"), value % 10)
}

/// At most one digit after the sign: 1.2, and 3 for 3.0.
pub fn at_most_tenths(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or_else(|| text.replace('.', &t!("decimal-sign")), str::to_owned)
}
