# What R says about the same questions: run `Rscript make-r-answers.R` in this folder to make r-answers.generated.json again.
# Tests compare our own numerics with it. Made with R 4.2.2.
rows <- function(...) apply(data.frame(...), 1, function(row) paste0("[", paste(sprintf("%.17g", row), collapse = ", "), "]"))
list_of <- function(name, entries) paste0('  "', name, '": [\n    ', paste(entries, collapse = ",\n    "), "\n  ]")
numbers <- function(name, values) list_of(name, sprintf("%.17g", values))

shares <- data.frame(k = c(0, 1, 3, 15, 30, 0, 110, 219, 7), n = c(30, 30, 30, 30, 30, 220, 220, 220, 500))
shares$low <- mapply(function(k, n) binom.test(k, n)$conf.int[1], shares$k, shares$n)
shares$high <- mapply(function(k, n) binom.test(k, n)$conf.int[2], shares$k, shares$n)

beta <- expand.grid(x = c(0.001, 0.2, 0.5, 0.93), a = c(0.5, 2, 40), b = c(0.5, 7, 300))
beta$below <- pbeta(beta$x, beta$a, beta$b)

student <- data.frame(above = c(0.025, 0.025, 0.025, 0.025, 0.005, 0.4), freedom = c(1, 2, 13, 200, 7, 5))
student$t <- qt(student$above, student$freedom, lower.tail = FALSE)

values <- c(2.44, 2.59, 2.72, 2.95, 3.14, 4.5, 1.2)
quarters <- unname(quantile(values, c(0.25, 0.5, 0.75), type = 7))

# Half-effect dose of made-up animals: 14 clusters of 16, threshold of each animal normal in log10 dose.
set.seed(2026)
clusters <- 14; size <- 16; log_doses <- seq(-4, 1.5, by = 0.5)
threshold <- round(rep(rnorm(clusters, 0, 0.1), each = size) + rnorm(clusters * size, -0.4, 0.4), 6)
cluster <- rep(seq_len(clusters), each = size)
cross <- function(animals) {
  n <- length(animals); k <- sapply(log_doses, function(dose) sum(threshold[animals] <= dose))
  up <- which(2 * k >= n)[1]
  approx(qlogis((k[c(up - 1, up)] + 0.5) / (n + 1)), log_doses[c(up - 1, up)], xout = 0)$y
}
estimate <- cross(seq_along(threshold))
members <- split(seq_along(cluster), cluster)
resamples <- replicate(20000, cross(unlist(members[sample(clusters, replace = TRUE)])))
widened <- pnorm(-sqrt(clusters / (clusters - 1)) * qt(0.975, clusters - 1))
interval <- quantile(resamples, c(widened, 1 - widened), type = 6)

writeLines(c("{", paste(c(
  list_of("shareInterval", rows(shares)), list_of("betaShareBelow", rows(beta)), list_of("studentQuantile", rows(student)),
  numbers("values", values), numbers("quarters", quarters), list_of("thresholds", sprintf("%.6f", threshold)),
  numbers("halfEffectLogDose", c(estimate, unname(interval)))
), collapse = ",\n"), "}"), "r-answers.generated.json")
