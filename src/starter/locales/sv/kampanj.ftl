# Kampanjens egna ord.
campaign-kampanj = Det går att sluta
publisher-kampanj = Din myndighet
helpline-kampanj = Stödtelefonen Välj att sluta
situation-violence = Du som använder våld mot en närstående
    .neutral = Stöd
    .description = Hjälp att sluta när du skadar, hotar eller kontrollerar någon du är nära.
target-group-women = Kvinnor
target-group-men = Män
sector-state = Stat
sector-joint = Samverkan
