//! The works that a programme's sources name in short, by their own titles and permanent addresses. Titles of works
//! are not translated. S0 to S4 have neither: they came as texts, without title or address.

/// A published work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    /// Its title, and where it appeared.
    pub title: &'static str,
    /// Where it can be read.
    pub address: &'static str,
}

/// The work that a source names, where it is one with an address of its own.
pub fn work(source: &str) -> Option<Work> {
    match source {
        "Bleakley 2006" => Some(Work {
            title: "Cryotherapy for acute ankle sprains: a randomised controlled study of two different icing \
                    protocols. Br J Sports Med 2006;40:700–705",
            address: "https://doi.org/10.1136/bjsm.2006.025932",
        }),
        "ACP 2017" => Some(Work {
            title: "Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: A Clinical Practice \
                    Guideline From the American College of Physicians. Ann Intern Med 2017;166:514–530",
            address: "https://doi.org/10.7326/M16-2367",
        }),
        _ => None,
    }
}

/// Whether a source is one of the five articles.
pub fn is_article(source: &str) -> bool {
    matches!(source, "S0" | "S1" | "S2" | "S3" | "S4")
}
