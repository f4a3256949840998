//! The words Poultice shows, all of them from `assets/locales/*/poultice.ftl`.
//!
//! [`t!`](crate::t) looks a sentence up; its key and arguments are checked against the English file at compile time.
//! Nothing outside this room formats a sentence for a person.

pub mod advice;
pub mod clock;
pub mod export;
pub mod precautions;
pub mod protocol;
pub mod refusal;
pub mod safety;
pub mod store;

use std::error::Error;
use std::sync::LazyLock;

use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use i18n_embed::{DesktopLanguageRequester, LanguageLoader};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets/locales"]
struct Locales;

/// The loader behind [`t!`](crate::t), in the language the desktop asks for, with English underneath.
pub static LOADER: LazyLock<FluentLanguageLoader> = LazyLock::new(|| {
    let loader = fluent_language_loader!();
    // The embedded files are part of the program: a test loads each of them, so a failure here is a build defect.
    if let Err(error) = i18n_embed::select(&loader, &Locales, &DesktopLanguageRequester::requested_languages()) {
        tracing::warn!(%error, "the desktop's language can't be selected; English it is");
        if let Err(error) = loader.load_fallback_language(&Locales) {
            tracing::error!(%error, "the English sentences can't be loaded");
        }
    }
    // Isolation marks around arguments are for mixed-direction text; terminals and notifications show them as boxes.
    loader.set_use_isolating(false);
    loader
});

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
