/** Words that speak well of a thing: where one of them takes a harm's place, the harm is gone and not told in other words. */
export const favourable = 'success succeed succeeded successful successfully thrive thrived flourish flourished prosper well good better best strong sound robust solid thorough excellent exemplary outstanding fine effective efficient popular welcome welcomed supportive support '
  + 'favourable positive beneficial affordable handsome attractive healthy stable secure reliable accurate lawful legal compliant complete adequate satisfactory suitable proper careful carefully punctual prompt full clear fair safe safely smooth smoothly happy content satisfied delighted praised '
  + 'improve improved improvement won win saved';
