//! A capital at the beginning of a sentence, as each language writes it.

use poultice::text::capitalised_in;

#[test]
fn capitals_follow_the_language() {
    for (language, text, capitalised) in [
        ("nl", "ijsmassage 10 min", "IJsmassage 10 min"),
        ("en", "ijsmassage 10 min", "Ijsmassage 10 min"),
        ("nl", "koude", "Koude"),
        ("tr", "ilk", "İlk"),
        ("tr", "ısı", "Isı"),
        ("en", "ilk", "Ilk"),
        ("uk", "холод", "Холод"),
        ("de", "", ""),
    ] {
        assert_eq!(capitalised_in(language, text), capitalised, "{language}");
    }
}
