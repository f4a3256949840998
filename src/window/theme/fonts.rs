//! The four cuts of Inter in `assets/fonts`, as egui families.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontTweak};

/// The families by name: what [`Type`](super::Type) asks for.
pub(super) const REGULAR: &str = "regular";
pub(super) const SEMIBOLD: &str = "semibold";
pub(super) const BOLD: &str = "bold";
pub(super) const FIGURES: &str = "figures";

/// Every font of the program. egui's own are not built in, so what these lack can't be shown.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &'static [u8]); 4] = [
        (REGULAR, include_bytes!("../../../assets/fonts/poultice-regular.ttf")),
        (SEMIBOLD, include_bytes!("../../../assets/fonts/poultice-semibold.ttf")),
        (BOLD, include_bytes!("../../../assets/fonts/poultice-bold.ttf")),
        (FIGURES, include_bytes!("../../../assets/fonts/poultice-figures.ttf")),
    ];
    for (name, bytes) in files {
        // Unhinted: hinting would pull the letters' widths to whole pixels, and words at 13.5 points looked squeezed.
        let tweak = FontTweak { hinting: Some(false), ..FontTweak::default() };
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes).tweak(tweak)));
        // The figures cut has little else; anything else in a big time comes from the semibold.
        let chain = if name == FIGURES { vec![FIGURES.to_owned(), SEMIBOLD.to_owned()] } else { vec![name.to_owned()] };
        fonts.families.insert(FontFamily::Name(name.into()), chain);
    }
    fonts.families.insert(FontFamily::Proportional, vec![REGULAR.to_owned()]);
    fonts.families.insert(FontFamily::Monospace, vec![REGULAR.to_owned()]);
    fonts
}
