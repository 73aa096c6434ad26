/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.hyoka.model.ip.IpPackage
 * @generated
 */
public interface IpFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	IpFactory eINSTANCE = org.hyoka.model.ip.impl.IpFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Management</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Management</em>'.
	 * @generated
	 */
	IpManagement createIpManagement();

	/**
	 * Returns a new object of class '<em>Policy</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Policy</em>'.
	 * @generated
	 */
	IpPolicy createIpPolicy();

	/**
	 * Returns a new object of class '<em>Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agreement</em>'.
	 * @generated
	 */
	IpAgreement createIpAgreement();

	/**
	 * Returns a new object of class '<em>Agreement Party</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agreement Party</em>'.
	 * @generated
	 */
	AgreementParty createAgreementParty();

	/**
	 * Returns a new object of class '<em>Agreement Version</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agreement Version</em>'.
	 * @generated
	 */
	AgreementVersion createAgreementVersion();

	/**
	 * Returns a new object of class '<em>Clause Topic</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Clause Topic</em>'.
	 * @generated
	 */
	ClauseTopic createClauseTopic();

	/**
	 * Returns a new object of class '<em>Clause</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Clause</em>'.
	 * @generated
	 */
	Clause createClause();

	/**
	 * Returns a new object of class '<em>Committee</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Committee</em>'.
	 * @generated
	 */
	IpCommittee createIpCommittee();

	/**
	 * Returns a new object of class '<em>Committee Member</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Committee Member</em>'.
	 * @generated
	 */
	CommitteeMember createCommitteeMember();

	/**
	 * Returns a new object of class '<em>Committee Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Committee Decision</em>'.
	 * @generated
	 */
	CommitteeDecision createCommitteeDecision();

	/**
	 * Returns a new object of class '<em>Invention</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Invention</em>'.
	 * @generated
	 */
	Invention createInvention();

	/**
	 * Returns a new object of class '<em>Inventor Share</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Inventor Share</em>'.
	 * @generated
	 */
	InventorShare createInventorShare();

	/**
	 * Returns a new object of class '<em>Filing</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filing</em>'.
	 * @generated
	 */
	Filing createFiling();

	/**
	 * Returns a new object of class '<em>Licence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Licence</em>'.
	 * @generated
	 */
	Licence createLicence();

	/**
	 * Returns a new object of class '<em>Publication</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Publication</em>'.
	 * @generated
	 */
	Publication createPublication();

	/**
	 * Returns a new object of class '<em>Standards Contribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Standards Contribution</em>'.
	 * @generated
	 */
	StandardsContribution createStandardsContribution();

	/**
	 * Returns a new object of class '<em>Product</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Product</em>'.
	 * @generated
	 */
	Product createProduct();

	/**
	 * Returns a new object of class '<em>Duty Template</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Duty Template</em>'.
	 * @generated
	 */
	DutyTemplate createDutyTemplate();

	/**
	 * Returns a new object of class '<em>Duty</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Duty</em>'.
	 * @generated
	 */
	Duty createDuty();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	IpPackage getIpPackage();

} //IpFactory
