//! Moments as people type them: a span ago, or RFC 3339.

use chrono::{DateTime, TimeDelta, Utc};

/// A moment as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// So long ago.
    Ago(TimeDelta),
    /// Then.
    At(DateTime<Utc>),
}

impl When {
    /// Reads `30m`, `6h`, `2d`, or an RFC 3339 time with its offset.
    pub fn parse(text: &str) -> Option<When> {
        let text = text.trim();
        if let Some(span) = span(text) {
            return Some(When::Ago(span));
        }
        DateTime::parse_from_rfc3339(text).ok().map(|at| When::At(at.to_utc()))
    }

    /// The moment, as seen from `now`.
    pub fn seen_from(self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            When::Ago(span) => now.checked_sub_signed(span).unwrap_or(DateTime::<Utc>::MIN_UTC),
            When::At(at) => at,
        }
    }
}

/// A whole number and its unit; a year is longer than anything meant.
fn span(text: &str) -> Option<TimeDelta> {
    let (number, minutes_each) = match text.char_indices().last()? {
        (at, 'm') => (&text[..at], 1),
        (at, 'h') => (&text[..at], 60),
        (at, 'd') => (&text[..at], 24 * 60),
        _ => return None,
    };
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = digits.then(|| number.parse().ok())??;
    let minutes = i64::from(number).checked_mul(minutes_each)?;
    (minutes <= 366 * 24 * 60).then(|| TimeDelta::minutes(minutes))
}
