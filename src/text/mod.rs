//! The words Poultice shows, all of them from `assets/locales/*/poultice.ftl`.
//!
//! [`t!`](crate::t) looks a sentence up; its key and arguments are checked against the English file at compile time.
//! Nothing outside this room formats a sentence for a person.

pub mod act;
pub mod advice;
pub mod clock;
pub mod export;
pub mod language;
mod locales;
pub mod number;
pub mod precautions;
pub mod protocol;
pub mod refusal;
pub mod safety;
pub mod site;
pub mod store;
pub mod works;

pub use language::LOADER;
use std::error::Error;

use i18n_embed::LanguageLoader;

/// Looks up a sentence: `t!("now-off-at", time = clock)`. Unknown keys and missing arguments don't compile.
#[macro_export]
macro_rules! t {
    ($($sentence:tt)*) => {
        i18n_embed_fl::fl!($crate::text::LOADER, $($sentence)*)
    };
}

/// With a capital at its beginning, as the language in use writes it.
pub fn capitalised(text: &str) -> String {
    capitalised_in(LOADER.current_language().language.as_str(), text)
}

/// The same in this language, by its tag: Dutch IJ is one letter, a Turkish i keeps its dot.
pub fn capitalised_in(language: &str, text: &str) -> String {
    let first = text.chars().next().map_or(0, char::len_utf8);
    match language {
        "nl" if text.starts_with("ij") => format!("IJ{}", &text[2..]),
        "tr" if text.starts_with('i') => format!("İ{}", &text[1..]),
        _ => text[..first].to_uppercase() + &text[first..],
    }
}

/// An error with everything underneath it, in one line.
pub fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        let said = source.to_string();
        if !text.contains(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        next = source.source();
    }
    text
}
