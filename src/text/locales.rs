//! The sentences of every language, as `build.rs` packed them into the program.

use std::borrow::Cow;

use i18n_embed::I18nAssets;
use miniz_oxide::inflate::decompress_to_vec;

/// The files of `assets/locales`, each unpacked when it is asked for.
pub(super) struct Locales;

/// Path below `assets/locales`, and its text in raw DEFLATE.
const PACKED: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/locales.rs"));

impl I18nAssets for Locales {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let packed = PACKED.iter().find(|(path, _)| *path == file_path);
        // Packed by our own build: what can't be unpacked is a build defect, and is missed like a file that isn't there.
        packed.and_then(|(_, bytes)| decompress_to_vec(bytes).ok()).map(Cow::Owned).into_iter().collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(PACKED.iter().map(|(path, _)| (*path).to_owned()))
    }
}
