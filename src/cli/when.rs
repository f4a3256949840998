//! Moments as people type them: a span ago, a time of day, or RFC 3339.

use chrono::{DateTime, Days, Local, NaiveTime, TimeDelta, TimeZone, Utc};

/// A moment as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// So long ago.
    Ago(TimeDelta),
    /// When a clock on the wall showed this, or will.
    Clock(NaiveTime),
    /// Then.
    At(DateTime<Utc>),
}

/// A zone may skip a whole day: among so many there is one that has the hour.
const DAYS_TO_LOOK_AT: u64 = 3;

impl When {
    /// Reads `30m`, `6h`, `2d`, a local time as in `7:00`, or an RFC 3339 time with its offset.
    pub fn parse(text: &str) -> Option<When> {
        let text = text.trim();
        if let Some(span) = span(text) {
            return Some(When::Ago(span));
        }
        if let Ok(time) = NaiveTime::parse_from_str(text, "%H:%M") {
            return Some(When::Clock(time));
        }
        DateTime::parse_from_rfc3339(text).ok().map(|at| When::At(at.to_utc()))
    }

    /// The moment, as seen from `now`; a time of day is the last one: yesterday's where today's is yet to come.
    pub fn seen_from(self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            When::Ago(span) => now.checked_sub_signed(span).unwrap_or(DateTime::<Utc>::MIN_UTC),
            When::Clock(time) => {
                let shown = (0..=DAYS_TO_LOOK_AT).filter_map(|days| today(now)?.checked_sub_days(Days::new(days)));
                shown.filter_map(|day| shows(day, time, now)).find(|at| *at <= now).unwrap_or(now)
            }
            When::At(at) => at,
        }
    }

    /// The moment, as seen from `now`; a time of day is the next one.
    pub fn seen_ahead(self, now: DateTime<Utc>) -> DateTime<Utc> {
        let When::Clock(time) = self else { return self.seen_from(now) };
        let shown = (0..=DAYS_TO_LOOK_AT).filter_map(|days| today(now)?.checked_add_days(Days::new(days)));
        shown.filter_map(|day| shows(day, time, now)).find(|at| *at >= now).unwrap_or(now)
    }
}

fn today(now: DateTime<Utc>) -> Option<chrono::NaiveDate> {
    Some(now.with_timezone(&Local).date_naive())
}

/// When the local clock shows this; none where it jumps over it. Of two moments it is the one nearer to `now`.
fn shows(day: chrono::NaiveDate, time: NaiveTime, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let shown = Local.from_local_datetime(&day.and_time(time));
    let both = [shown.earliest()?, shown.latest()?].map(|at| at.to_utc());
    both.into_iter().min_by_key(|at| (now - *at).abs())
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
