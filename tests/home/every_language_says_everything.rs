//! Every language has every sentence with the same arguments, and is offered; none falls back to English.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use poultice::store::settings::{Allowed, keys};
use poultice::text::language::LANGUAGES;

/// Each sentence with the arguments it takes.
fn sentences(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(format!("assets/locales/{language}/poultice.ftl")).expect("the language's file");
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
            key = name.to_owned();
            assert!(all.insert(key.clone(), BTreeSet::new()).is_none(), "{language}: {key} is there twice");
        }
        for argument in line.split('$').skip(1) {
            let name: String = argument.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
            all.get_mut(&key).expect("a key comes first").insert(name);
        }
    }
    all
}

#[test]
fn no_key_is_missing_and_no_argument_differs() {
    let english = sentences("en");
    assert!(english.len() > 1000, "the English sentences are there");
    for (language, _) in LANGUAGES {
        let own = sentences(language);
        let differ: Vec<&String> =
            english.iter().filter(|(key, args)| own.get(*key) != Some(args)).map(|(key, _)| key).collect();
        assert!(differ.is_empty(), "{language} lacks, or has other arguments: {differ:?}");
        let unknown: Vec<&String> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(unknown.is_empty(), "{language} has what English hasn't: {unknown:?}");
    }
}

#[test]
fn what_is_there_is_what_is_offered() {
    let folders = fs::read_dir("assets/locales").expect("the languages").flatten();
    let there: BTreeSet<String> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let offered: BTreeSet<String> = LANGUAGES.iter().map(|(tag, _)| (*tag).to_owned()).collect();
    assert_eq!(there, offered);
    let words = keys().find_map(|(key, allowed)| match allowed {
        Allowed::OneOf(words) if key == "language" => Some(words),
        _ => None,
    });
    let settable: BTreeSet<String> = words.expect("a setting").iter().skip(1).map(|tag| (*tag).to_owned()).collect();
    assert_eq!(settable, offered);
}
