//! Which language the words are in: the desktop's, or the one the person chose. It can change while the program runs.

use std::sync::{LazyLock, Mutex, PoisonError};

use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use i18n_embed::unic_langid::LanguageIdentifier;
use i18n_embed::{DesktopLanguageRequester, LanguageLoader};

use super::locales::Locales;

/// Every language by its tag and its own name, as it is offered.
pub const LANGUAGES: [(&str, &str); 11] = [
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt-BR", "Português (Brasil)"),
    ("sv", "Svenska"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
];

/// The desktop's language, where a language's tag is asked for.
pub const SYSTEM: &str = "system";

/// The loader behind [`t!`](crate::t), with English underneath for what a language lacks.
pub static LOADER: LazyLock<FluentLanguageLoader> = LazyLock::new(|| {
    let loader = fluent_language_loader!();
    select(&loader, &wanted());
    loader
});

static WANTED: Mutex<Option<String>> = Mutex::new(None);
/// Who knows the language, asked with the first sentence.
static KNOWN_BY: Mutex<Option<KnownBy>> = Mutex::new(None);

type KnownBy = Box<dyn FnOnce() -> Option<String> + Send>;

/// Has `known_by` say which language to speak when the first sentence is looked up: where nothing is said, nobody has
/// to know. It must not say anything itself.
pub fn speak_as_told_by(known_by: impl FnOnce() -> Option<String> + Send + 'static) {
    if LazyLock::get(&LOADER).is_some() {
        if let Some(language) = known_by() {
            speak(&language);
        }
        return;
    }
    *KNOWN_BY.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(known_by));
}

/// Speaks this language from now on: a tag of [`LANGUAGES`], or [`SYSTEM`]. Cheap where it is spoken already.
pub fn speak(language: &str) {
    // Whoever was to be asked is too late.
    drop(KNOWN_BY.lock().unwrap_or_else(PoisonError::into_inner).take());
    {
        let mut wanted = WANTED.lock().unwrap_or_else(PoisonError::into_inner);
        if wanted.as_deref().unwrap_or(SYSTEM) == language {
            return;
        }
        *wanted = Some(language.to_owned());
    }
    // Where nothing was said yet, the first sentence finds the right language by itself.
    if LazyLock::get(&LOADER).is_some() {
        select(&LOADER, language);
    }
}

/// What these keys say in each of [`LANGUAGES`]: for what was written down in another language than the one in use.
/// Reads every language's file.
pub(super) fn in_every(keys: &[&str]) -> Vec<Vec<String>> {
    let said = |(tag, _): &(&str, &str)| {
        let loader = fluent_language_loader!();
        select(&loader, tag);
        keys.iter().map(|key| loader.get(key)).collect()
    };
    LANGUAGES.iter().map(said).collect()
}

fn wanted() -> String {
    let known_by = KNOWN_BY.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(language) = known_by.and_then(|known_by| known_by()) {
        *WANTED.lock().unwrap_or_else(PoisonError::into_inner) = Some(language);
    }
    WANTED.lock().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_else(|| SYSTEM.to_owned())
}

fn select(loader: &FluentLanguageLoader, language: &str) {
    let requested = match language.parse::<LanguageIdentifier>() {
        Ok(tag) if language != SYSTEM => vec![tag],
        _ => DesktopLanguageRequester::requested_languages(),
    };
    // The embedded files are part of the program: a test loads each of them, so a failure here is a build defect.
    if let Err(error) = i18n_embed::select(loader, &Locales, &requested) {
        tracing::warn!(%error, language, "the language can't be selected; English it is");
        if let Err(error) = loader.load_fallback_language(&Locales) {
            tracing::error!(%error, "the English sentences can't be loaded");
        }
    }
    // Isolation marks around arguments are for mixed-direction text; terminals and notifications show them as boxes.
    loader.set_use_isolating(false);
}
