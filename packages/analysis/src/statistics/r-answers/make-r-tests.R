# What R says about the tests and fits that a class uses: run `Rscript make-r-tests.R` in this folder to make
# r-tests.generated.json again. 36 data sets, drawn here once with a seed. Made with R 4.2.2.
num <- function(x) paste0("[", paste(sprintf("%.15g", x), collapse = ", "), "]")
one <- function(x) sprintf("%.15g", x)
entry <- function(...) { parts <- list(...); paste0("{ ", paste(sprintf('"%s": %s', names(parts), unlist(parts)), collapse = ", "), " }") }
list_of <- function(name, entries) paste0('  "', name, '": [\n    ', paste(entries, collapse = ",\n    "), "\n  ]")
set.seed(2026)

# 12 straight lines: few and many points, steep and flat, noisy and exact, far from zero.
line <- function(n, slope, noise, at = 0) {
  x <- round(at + runif(n, 0, 10), 3); y <- round(2 + slope * x + rnorm(n, 0, noise), 4)
  fit <- lm(y ~ x); ends <- confint(fit); middle <- predict(fit, data.frame(x = at + 4), interval = "confidence")
  entry(x = num(x), y = num(y), slope = num(c(coef(fit)[2], ends[2, ])), intercept = num(c(coef(fit)[1], ends[1, ])),
        residuals = num(residuals(fit)), explained = one(summary(fit)$r.squared), spread = one(summary(fit)$sigma),
        place = one(at + 4), band = num(middle[2:3]))
}
lines <- c(line(3, 1, 1), line(5, -2, .5), line(8, 0, 1), line(12, .3, 2), line(20, 5, .1), line(30, -1, 3), line(40, .01, .01),
           line(60, 2, 10), line(100, -.5, 1), line(15, 1, 1, 1000), line(200, .2, 2), line(25, 3, .001))

# 6 pairs of samples, every dealing tried; 4 lists of pairs, every sign tried.
groups <- function(a, b, statistic) {
  all <- c(a, b); f <- match.fun(statistic); observed <- f(b) - f(a)
  deals <- combn(length(all), length(a), function(chosen) f(all[-chosen]) - f(all[chosen]))
  entry(first = num(a), second = num(b), statistic = sprintf('"%s"', statistic), observed = one(observed),
        dealings = one(length(deals)), asExtreme = one(mean(abs(deals) >= abs(observed) - 1e-9)))
}
draw <- function(n, mean) round(rnorm(n, mean), 2)
shuffles <- c(groups(draw(4, 0), draw(4, 1), "mean"), groups(draw(5, 0), draw(6, 2), "mean"), groups(draw(3, 0), draw(7, 0), "median"),
              groups(draw(6, 0), draw(6, 1), "median"), groups(draw(2, 0), draw(9, 3), "mean"), groups(c(1, 1, 2, 2), c(2, 2, 3, 3), "mean"))
signs <- function(d) {
  flips <- as.matrix(expand.grid(rep(list(c(1, -1)), length(d)))); means <- flips %*% d / length(d)
  entry(differences = num(d), asExtreme = one(mean(abs(means) >= abs(mean(d)) - 1e-9)))
}
pairs <- c(signs(draw(5, 1)), signs(draw(8, .5)), signs(draw(10, 0)), signs(draw(12, 1)))

# 8 curves with two numbers by glm, profile of the midpoint by fixing it; 6 with three or four by optim.
doses <- 10^seq(-3, 1.5, by = 0.5)
counts <- function(n, mid, slope, floor = 0, ceiling = 1) rbinom(length(doses), n, floor + (ceiling - floor) * plogis(slope * (log10(doses) - mid)))
two <- function(n, mid, slope) {
  k <- counts(n, mid, slope); x <- log10(doses)
  fit <- glm(cbind(k, n - k) ~ x, family = binomial, control = list(epsilon = 1e-14, maxit = 100))
  at <- -coef(fit)[1] / coef(fit)[2]
  loss <- function(m) deviance(suppressWarnings(glm(cbind(k, n - k) ~ 0 + I(x - m), family = binomial, control = list(epsilon = 1e-14, maxit = 100)))) - deviance(fit) - qchisq(.95, 1)
  ends <- c(uniroot(loss, c(at - 2, at), tol = 1e-12)$root, uniroot(loss, c(at, at + 2), tol = 1e-12)$root)
  entry(n = one(n), hits = num(k), midpoint = one(at), slope = one(coef(fit)[2]), deviance = one(deviance(fit)), interval = num(ends))
}
curves2 <- c(two(30, -1, 3), two(220, -.5, 6), two(60, 0, 2), two(10, -1, 4), two(220, -1.2, 10), two(16, -.3, 3), two(150, .3, 1.5), two(40, -1.6, -3))
more <- function(n, mid, slope, floor, ceiling, numbers) {
  k <- counts(n, mid, slope, floor, ceiling); x <- log10(doses)
  chance <- function(t) { low <- if (numbers == 4) plogis(t[4]) else 0; low + (1 - low) * plogis(t[3]) * plogis(t[2] * (x - t[1])) }
  loss <- function(t) -2 * sum(dbinom(k, n, pmin(pmax(chance(t), 1e-15), 1 - 1e-15), log = TRUE))
  best <- NULL
  for (m in c(-2, -1, 0)) for (s in c(2, 6)) for (e in c(1, 4)) {
    found <- optim(c(m, s, e, -e)[1:numbers], loss, method = "BFGS", control = list(reltol = 1e-15, maxit = 2000))
    if (is.null(best) || found$value < best$value) best <- found
  }
  saturated <- -2 * sum(dbinom(k, n, k / n, log = TRUE)); t <- best$par
  low <- if (numbers == 4) plogis(t[4]) else 0
  entry(numbers = one(numbers), n = one(n), hits = num(k), midpoint = one(t[1]), slope = one(t[2]), floor = one(low),
        ceiling = one(low + (1 - low) * plogis(t[3])), deviance = one(best$value - saturated))
}
curves <- c(more(220, -.5, 5, 0, .72, 3), more(100, -1, 4, 0, .5, 3), more(60, 0, 6, 0, .85, 3),
            more(220, -.5, 5, .1, .8, 4), more(150, -1, 4, .2, .9, 4), more(300, -.8, 8, .05, .6, 4))

writeLines(c("{", paste(c(list_of("lines", lines), list_of("shuffles", shuffles), list_of("pairs", pairs),
  list_of("curvesOfTwo", curves2), list_of("curvesOfMore", curves)), collapse = ",\n"), "}"), "r-tests.generated.json")
