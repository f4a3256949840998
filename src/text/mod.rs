//! The words Poultice shows, all of them from `assets/locales/*/poultice.ftl`.
//!
//! [`t!`](crate::t) looks a sentence up; its key and arguments are checked against the English file at compile time.
//! Nothing outside this room formats a sentence for a person.

pub mod advice;
pub mod clock;
pub mod export;
pub mod language;
pub mod number;
pub mod precautions;
pub mod protocol;
pub mod refusal;
pub mod safety;
pub mod store;
pub mod works;

pub use language::LOADER;
use std::error::Error;

/// Looks up a sentence: `t!("now-off-at", time = clock)`. Unknown keys and missing arguments don't compile.
#[macro_export]
macro_rules! t {
    ($($sentence:tt)*) => {
        i18n_embed_fl::fl!($crate::text::LOADER, $($sentence)*)
    };
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
