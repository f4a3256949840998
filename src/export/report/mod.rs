//! A report for a clinician: one session on two A4 pages, as a web page or as a PDF.
//!
//! `facts` gathers the numbers, `words` puts them into sentences, `days` and `pain` draw. [`html()`] and [`pdf()`] print
//! the same words and the same drawings, which know neither of them.
//! Nothing is fetched from anywhere: styles, pictures and fonts are inside.

mod days;
mod draw;
mod facts;
mod font;
mod pages;
mod pain;
mod pdf;
mod svg;
mod web;
mod words;

use chrono::{DateTime, Utc};

use crate::text::clock::Clock12Or24;
use crate::therapy::event::Entry;
use crate::therapy::quiet::SleepHours;
use crate::therapy::state::NoStart;

/// What a report is made of.
#[derive(Clone)]
pub struct ReportInput<'a> {
    /// Everything that happened in the session, oldest first, as the history has it.
    pub entries: &'a [Entry],
    /// Whose report it is; empty where they would rather write it on the paper themselves.
    pub name: &'a str,
    /// Writes the times.
    pub clock: Clock12Or24,
    /// The sleep hours to shade; the history doesn't keep them.
    pub sleep: Option<SleepHours>,
    /// How many times faster than real time the session was rehearsed, where it was: the report says so first of all.
    pub rehearsal: Option<u32>,
    /// When the report is made.
    pub now: DateTime<Utc>,
}

/// Why there is no report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The entries are no session.
    #[error(transparent)]
    NoStart(#[from] NoStart),
    /// The fonts inside the program can't be read: a defect of the build.
    #[error("the fonts inside the program can't be read")]
    Font,
}

/// The report as a web page that needs nothing but itself.
///
/// # Errors
///
/// [`ReportError::NoStart`].
pub fn html(input: &ReportInput<'_>) -> Result<String, ReportError> {
    let facts = facts::Facts::gather(input)?;
    Ok(web::page(&words::Report::of(&facts), &facts))
}

/// The report as a PDF file.
///
/// # Errors
///
/// [`ReportError`].
pub fn pdf(input: &ReportInput<'_>) -> Result<Vec<u8>, ReportError> {
    let facts = facts::Facts::gather(input)?;
    let fonts = font::Fonts::load().ok_or(ReportError::Font)?;
    let report = words::Report::of(&facts);
    let pages = pages::lay_out(&report, &facts, &fonts);
    Ok(pdf::write(&report.title, &pages, &fonts))
}
