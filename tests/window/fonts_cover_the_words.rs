//! No box instead of a letter: every character of every language file has a glyph in every font it may be set in.

use std::collections::BTreeSet;
use std::path::Path;

use egui::FontId;
use egui::epaint::text::{Fonts, TextOptions};
use poultice::window::theme::{Type, definitions};

#[test]
fn every_character_of_the_sentences_has_a_glyph() {
    let mut words = BTreeSet::new();
    for folder in std::fs::read_dir(Path::new("assets/locales")).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            words.extend(std::fs::read_to_string(file.unwrap().path()).unwrap().chars());
        }
    }
    assert_covered(&words);
}

#[test]
fn the_languages_we_hope_for_can_be_written() {
    let alphabets = "ÄÖÜäöüßẞ ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ ÑñÁÍÓÚáíóú¿¡ ÃÕãõ ĄĆĘŁŃÓŚŹŻąćęłńóśźż ÅÄÖåäö \
        АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ’ ĞİŞğış ÇÖÜ ĲĳÌÒìò «»„“”‚‘’‹› – — − … · → ← ≥ ≤ ≈ ° % № €";
    assert_covered(&alphabets.chars().filter(|&sign| sign != 'ʼ').collect());
}

#[test]
fn figures_are_equally_wide() {
    let mut fonts = Fonts::new(TextOptions::default(), definitions());
    let mut fonts = fonts.with_pixels_per_point(1.0);
    for kind in [Type::Time, Type::Text, Type::Strong, Type::Title] {
        let font = kind.sized(64.0);
        let widths: BTreeSet<u32> = ('0'..='9').map(|digit| (fonts.glyph_width(&font, digit) * 16.0) as u32).collect();
        assert_eq!(widths.len(), 1, "{kind:?}: {widths:?}");
    }
}

fn assert_covered(words: &BTreeSet<char>) {
    let mut fonts = Fonts::new(TextOptions::default(), definitions());
    let mut fonts = fonts.with_pixels_per_point(1.0);
    for kind in [Type::Time, Type::Title, Type::Strong, Type::Text] {
        let font: FontId = kind.font();
        let missing: String =
            words.iter().filter(|sign| !sign.is_control() && !fonts.has_glyph(&font, **sign)).collect();
        assert!(missing.is_empty(), "{kind:?} lacks {missing:?}");
    }
}
