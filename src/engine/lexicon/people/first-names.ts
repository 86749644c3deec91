/**
 * First names by which people speak of somebody in their lives. Common ones of several generations in the English- and
 * French-speaking countries; left out: those that are words too (Grace, Will, Rose, Pierre ...) or bring a star to mind by
 * themselves.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `jess jessica katie kate kathy cathy karen sarah sara emma emily hannah megan meg lauren laura lucy sophie chloe charlotte
  amy anna annie becky rebecca beth lizzie liz lisa linda louise rachel rach nicole natalie nat nina tina tracy tracey steph stephanie
  samantha sandra sharon sheila susan sue julie jenny jen jennifer jackie janet jane joanne kelly kim kirsty leah lynn maria mary martha
  michelle molly olivia ellie ella evie holly zoe tasha tanya vicky victoria wendy debbie deb denise donna diane dawn carol caroline
  claire clare christine chrissy fiona gemma hayley heather helen kev kevin dave david dan danny daniel darren dean derek dylan eddie
  ethan gareth gary gavin geoff george graham greg harry ian jake james jamie jason jeff jim jimmy joe joey john johnny jon jonathan josh
  karl keith ken kenny kyle lee leo liam logan luke callum connor craig adam aaron alan alex andy andrew anthony tony barry ben benny bob
  bobby brad brian bryan carl charlie chris colin matt matthew mick mike michael mitch nathan neil nick nigel noah oliver ollie owen
  paul pete peter phil ray rich richard rick ricky rob robbie robert ron ross ryan sam scott sean shane simon stan steve steven stuart
  ted terry thomas tim toby todd tom tommy travis trevor tyler tyrone vince wayne zach zack mohammed ahmed ali omar fatima aisha
  priya raj sanjay anita deepak
  julien nicolas thibault thibaut thibaud maxime antoine alexandre guillaume romain clement kevin anthony mathieu matthieu benoit
  benjamin baptiste bastien arthur hugo louis lucas enzo nathan theo quentin jeremy jerome laurent olivier pascal patrick philippe
  sebastien stephane sylvain thierry vincent xavier yann yannick fabien fabrice florian francois frederic fred gilles gregory herve
  jacques jean joel christophe christian cedric cyril damien didier dominique emmanuel eric etienne karim mehdi yanis rayan samir nabil
  farid rachid mohamed youssef bilal momo amine sofiane walid ibrahim moussa mamadou
  sophie julie camille lea manon chloe ines lola jade louna clara sarah eva pauline marine laura mathilde marion anais elodie
  aurelie emilie celine sandrine stephanie virginie delphine karine nathalie valerie isabelle sylvie veronique corinne martine francoise
  monique nicole jacqueline catherine christelle christine brigitte amelie audrey caroline cindy cynthia estelle fanny floriane
  gaelle helene jessica jennifer justine laetitia lucie magali melanie melissa morgane noemie oceane ophelie priscilla sabrina samia
  sandra severine solene sonia tiffany vanessa yasmine nadia fatou aicha khadija leila myriam amandine agathe coralie elise elsa
  margot maelle romane juliette louise alice zoe lison lena charlotte agnes bernard gerard michel alain thomas simon leo gabin ethan`.split(
    /\s+/,
  ),
);
