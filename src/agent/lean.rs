//! Gives back what of the program only the start, or the last reminder, needed.
//!
//! The program is one file with window, exports and all; the kernel maps sixteen pages around each one that runs. An agent
//! that then sleeps for an hour would hold megabytes of code in memory that it doesn't use.

/// The parts of the program that are mapped as they are in its file: code and constants.
pub struct Lean {
    #[cfg(target_os = "linux")]
    ranges: Vec<std::ops::Range<usize>>,
}

#[cfg(target_os = "linux")]
impl Lean {
    /// Finds them; none where the system doesn't tell.
    pub fn new() -> Lean {
        let own = std::env::current_exe().ok();
        let maps = std::fs::read_to_string("/proc/self/smaps");
        let ranges = own.zip(maps.ok()).map(|(own, maps)| unwritten(&maps, &own.display().to_string()));
        Lean { ranges: ranges.unwrap_or_default() }
    }

    /// Lets the kernel take the pages back. What is needed again is mapped again from the file.
    #[expect(unsafe_code, reason = "no safe call tells the kernel that pages aren't needed")]
    pub fn give_back(&self) {
        for range in &self.ranges {
            let start = std::ptr::without_provenance_mut(range.start);
            // SAFETY: the range is a mapping of our own file that can't be written to and in which no page was: what is
            // dropped is read from the file again, with the same bytes, at the next access.
            let given = unsafe { rustix::mm::madvise(start, range.len(), rustix::mm::Advice::LinuxDontNeed) };
            if let Err(error) = given {
                tracing::debug!(%error, "pages of the program can't be given back");
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
impl Lean {
    /// Nothing to find here.
    pub fn new() -> Lean {
        Lean {}
    }

    /// Nothing to do here.
    pub fn give_back(&self) {}
}

/// The mappings of `file` in a process's smaps that nobody can write to and in which nothing was written: relocated
/// data is read-only too, but not what the file holds.
#[cfg(target_os = "linux")]
fn unwritten(smaps: &str, file: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut candidate = None;
    for line in smaps.lines() {
        let mut words = line.split_whitespace();
        match (words.next(), words.next()) {
            (Some("Anonymous:"), Some("0")) => found.extend(candidate.take()),
            (Some(range), Some(rights)) if range.contains('-') => {
                let ours = line.ends_with(file) && rights.starts_with('r') && !rights.contains('w');
                candidate = range.split_once('-').filter(|_| ours).and_then(|(from, to)| {
                    Some(usize::from_str_radix(from, 16).ok()?..usize::from_str_radix(to, 16).ok()?)
                });
            }
            _ => {}
        }
    }
    found
}
