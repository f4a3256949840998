//! Finds by the beginnings of words: "ch he" finds "Change to heat". Knows nothing of commands.

/// Whether each word of `query` begins a word of `words`, whatever the letters' case.
pub fn found(query: &str, words: &str) -> bool {
    let words = lower_words(words);
    lower_words(query).iter().all(|part| words.iter().any(|word| word.starts_with(part.as_str())))
}

/// Whether the first word of `query` begins the first of `words`: what is found so comes first.
pub fn at_the_start(query: &str, words: &str) -> bool {
    let first = |words: &str| lower_words(words).into_iter().next().unwrap_or_default();
    first(words).starts_with(&first(query))
}

fn lower_words(words: &str) -> Vec<String> {
    let lower = words.to_lowercase();
    lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
