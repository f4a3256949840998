//! The places where the store leans on how `therapy` reads and writes its values.

use crate::therapy::protocol::Protocol;
use crate::therapy::quiet::SleepHours;

/// Why a text is no protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormError {
    /// Line, counted from 1, where it is known.
    pub line: Option<usize>,
    /// What the reader said.
    pub reason: String,
}

/// Reads sleep hours, as in `22:30-07:00`.
pub fn read_sleep(text: &str) -> Option<SleepHours> {
    let (from, to) = text.split_once('-')?;
    let time = |text: &str| chrono::NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
    let hours = SleepHours { from: time(from)?, to: time(to)? };
    (hours.from != hours.to).then_some(hours)
}

/// Writes sleep hours, as in `22:30-07:00`.
pub fn show_sleep(hours: SleepHours) -> String {
    format!("{}-{}", hours.from.format("%H:%M"), hours.to.format("%H:%M"))
}

/// Reads a protocol.
pub fn read_protocol(text: &str) -> Result<Protocol, FormError> {
    toml::from_str::<Protocol>(text).map_err(|error| FormError {
        line: error.span().map(|span| super::files::line_at(text, span.start)),
        reason: error.message().to_owned(),
    })
}

/// Writes a protocol.
pub fn show_protocol(protocol: &Protocol) -> String {
    toml::to_string(protocol).unwrap_or_default()
}

/// The built-in protocol of this id.
pub fn builtin(_id: &str) -> Option<Protocol> {
    None
}
