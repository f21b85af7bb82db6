campaign-rokfri = Smoke-free
publisher-rokfri = The Public Health Office
